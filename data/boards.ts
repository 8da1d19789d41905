import type { Board } from '../lib/model/board';
import ashby from './boards/ashby.json';
import gem from './boards/gem.json';
import glassdoor from './boards/glassdoor.json';
import greenhouse from './boards/greenhouse.json';
import indeed from './boards/indeed.json';
import jibe from './boards/jibe.json';
import jobsCz from './boards/jobs-cz.json';
import lever from './boards/lever.json';
import linkedin from './boards/linkedin.json';
import monster from './boards/monster.json';
import reed from './boards/reed.json';
import remoteok from './boards/remoteok.json';
import simplyhired from './boards/simplyhired.json';
import smartrecruiters from './boards/smartrecruiters.json';
import startupJobs from './boards/startup-jobs.json';
import stepstone from './boards/stepstone.json';
import successfactors from './boards/successfactors.json';
import talentbrew from './boards/talentbrew.json';
import teamtailor from './boards/teamtailor.json';
import welcomeToTheJungle from './boards/welcome-to-the-jungle.json';
import weworkremotely from './boards/weworkremotely.json';
import workable from './boards/workable.json';
import workday from './boards/workday.json';
import ziprecruiter from './boards/ziprecruiter.json';

/** Every board of `data/boards`, asked in this order on a page of an unknown host. */
export const boards = [
  ashby,
  gem,
  glassdoor,
  greenhouse,
  indeed,
  jibe,
  jobsCz,
  lever,
  linkedin,
  monster,
  reed,
  remoteok,
  simplyhired,
  smartrecruiters,
  startupJobs,
  stepstone,
  successfactors,
  talentbrew,
  teamtailor,
  welcomeToTheJungle,
  weworkremotely,
  workable,
  workday,
  ziprecruiter,
] as readonly Board[];
