import type { APIRoute } from 'astro';
import { answerSearchFile, listSearchFiles } from '../../../../site/files/search-files.ts';

export const getStaticPaths = () => listSearchFiles('.json');
export const GET: APIRoute = ({ params }) => answerSearchFile(`${params.part}.json`);
