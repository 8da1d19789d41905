// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { setAside, takeAside } from '../../../lib/platform/aside';
import { openDatabase } from '../../../lib/platform/db';
import { wipe } from '../../../lib/platform/stores/wipe';
import { editedCv } from '../../support/edited-cv';

vi.mock('wxt/browser', () => {
  const area = { clear: async () => undefined };
  return { browser: { storage: { local: area, session: area } } };
});

it('deleting everything leaves nothing set aside either', async () => {
  setAside({ cvId: 'cv', revision: 1, content: editedCv, onItsWay: null });
  await wipe(await openDatabase('wipe'));
  expect(sessionStorage.length).toBe(0);
  expect(takeAside('cv')).toBeNull();
});
