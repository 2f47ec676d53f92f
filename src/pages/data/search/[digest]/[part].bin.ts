import type { APIRoute } from 'astro';
import { answerSearchFile, listSearchFiles } from '../../../../site/files/search-files.ts';

// The ending is part of the route's name, so that no slash comes after it.
export const getStaticPaths = () => listSearchFiles('.bin');
export const GET: APIRoute = ({ params }) => answerSearchFile(`${params.part}.bin`);
