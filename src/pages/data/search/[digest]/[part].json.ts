import type { APIRoute } from 'astro';
import { answerSearchFile, listSearchFiles } from '../../../../site/search-files.ts';

export const getStaticPaths = () => listSearchFiles('.json');
export const GET: APIRoute = ({ params }) => answerSearchFile(`${params.part}.json`);
