import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { genericClues } from '../data/generic-clues';
import { livePage } from '../lib/posting/live-page';
import { readGeneric } from '../lib/posting/read-generic';

/** Injected second, when `capture.js` finds no known shape. */
export default defineUnlistedScript({
  globalName: true,
  main() {
    return readGeneric(livePage(window), genericClues);
  },
});
