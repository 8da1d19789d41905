/**
 * `npm run bench [ADVERTS.jsonl]`: speed of the text engine beside other tools, over the project's own corpus or a file
 * of `{text}` lines; prints a table and, over the own corpus, writes docs/performance.md and scores its labels.
 */
import { scoreCorpus } from './accuracy';
import { report } from './report';
import { advertTexts } from './speed/adverts';
import { speedReport, writeReport } from './speed/report';
import { measureSpeed } from './speed/speed';

const file = process.argv[2];
const results = await measureSpeed(advertTexts(file));
const date = new Date().toISOString().slice(0, 10);
if (file) console.log(speedReport(results, date));
else {
  writeReport(results, date);
  console.log(`\n${report(scoreCorpus())}`);
}
