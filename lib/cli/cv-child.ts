import { cvKnowledge } from '../../data/cv-knowledge';
import { type CvFile, readCvFile } from '../cv/read-file';
import { readPdf } from './pdf';

// The process in which the command line reads CVs (`read-cv.ts` starts and ends it): a file for a message, one at a time.
process.on('message', async (file: CvFile) => {
  process.send?.(await readCvFile(file, cvKnowledge, readPdf));
});
