import schema from '../../core/export/analysis.schema.json';

export function GET(): Response {
  return Response.json(schema);
}
