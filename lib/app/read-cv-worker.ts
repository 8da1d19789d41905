import type { CvResult } from '../model/cv';
import { doJob } from '../platform/read-worker';
import { type ReadJob, type ReadProgress, readJob } from './read-job';

/** The worker in which CVs are read: whatever a file does to its reader, it does it here. */
doJob<ReadJob, ReadProgress, CvResult>(readJob);
