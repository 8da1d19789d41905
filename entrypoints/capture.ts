import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { boards } from '../data/boards';
import { firstClues } from '../data/first-clues';
import { livePage } from '../lib/posting/live-page';
import { readPage } from '../lib/posting/read-page';

/** Injected on the click; what `main` returns is what `executeScript` gives back. */
export default defineUnlistedScript({
  globalName: true,
  main() {
    return readPage(livePage(window), boards, firstClues);
  },
});
