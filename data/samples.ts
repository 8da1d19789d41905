import type { Block, Posting } from '../lib/model/posting';
import advert from './samples/sample-advert.json';

const blocks = advert.blocks as readonly Block[];

/** The sample advert of the first run and of `npm start`: an invented firm, an invented job. */
export const sampleAdvert: Posting = {
  ...(advert as Omit<Posting, 'text' | 'blocks' | 'source' | 'confidence' | 'doubts'>),
  blocks,
  text: blocks.map((block) => block.text).join('\n'),
  source: 'json-ld',
  confidence: 1,
  doubts: [],
};
