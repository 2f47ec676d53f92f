import { analyzeEvent } from '../../src/core/analysis.ts';
import { someEvent, toArticle } from '../support/articles.ts';
import { writeReports } from '../support/large-reports.ts';

/** `COUNT LENGTH`: measures the analysis of one event with so many articles of such a length, and prints it as JSON. */
const [count, length] = process.argv.slice(2).map(Number);
const articles = writeReports(count ?? 0, length ?? 0).map((text, at) => toArticle(`a-${at}`, text));
const before = process.cpuUsage();
const { statements, passages } = analyzeEvent(someEvent, articles, []);
const { user, system } = process.cpuUsage(before);
const found = { statements: statements.length, passages: passages.length };
const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ...found, seconds: (user + system) / 1e6, peakMiB }));
