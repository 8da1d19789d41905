import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPage } from '../../lib/build/demo-page';
import { clickIcon, type Launched } from '../../lib/build/launch';
import { violations } from './support/axe';
import { importCv, openJob, openLibrary, start, wordsOf } from './support/extension';

let launched: Launched;
let library: Page;
beforeAll(async () => {
  launched = await start();
  await importCv(launched);
  library = await openLibrary(launched);
});
afterAll(() => launched?.browser.close());

const bullets = () => library.$$eval('.edit-bullets textarea', (fields) => fields.map((field) => field.value));

async function bullet(place: number): Promise<ElementHandle<Element>> {
  await library.waitForSelector('.edit-bullets textarea');
  return (await library.$$('.edit-bullets textarea'))[place] as ElementHandle<Element>;
}

async function chord(...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  const [last, ...held] = [...keys].reverse() as Parameters<Page['keyboard']['press']>[0][];
  for (const key of held) await library.keyboard.down(key);
  await library.keyboard.press(last!);
  for (const key of held) await library.keyboard.up(key);
}

const saved = () => library.waitForFunction(() => document.querySelector('.edit-saved')?.textContent === 'Saved');

it('edits, reorders, undoes, and goes on after a reload', async () => {
  await library.locator('.cvs button[aria-label^="Edit"]').click();
  const before = await bullets().then(async (now) => (now.length > 0 ? now : (await bullet(0), bullets())));
  await (await bullet(0)).focus();
  await library.keyboard.press('End');
  await library.keyboard.type(' with Terraform');
  await chord('Alt', 'ArrowDown');
  const edited = `${before[0]} with Terraform`;
  await library.waitForFunction(() => document.querySelector('.edit-said')?.textContent?.startsWith('Moved to 2'));
  expect((await bullets()).slice(0, 2)).toEqual([before[1], edited]);
  expect(await library.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(edited);
  expect(await violations(library)).toEqual([]);

  await chord('Control', 'z');
  expect((await bullets()).slice(0, 2)).toEqual([edited, before[1]]);
  await saved();

  await library.reload();
  await bullet(0);
  expect((await bullets()).slice(0, 2)).toEqual([edited, before[1]]);
  await chord('Control', 'Shift', 'z');
  expect((await bullets()).slice(0, 2)).toEqual([before[1], edited]);
  await chord('Control', 'z');
  await chord('Control', 'z');
  expect(await bullets()).toEqual(before);
  await chord('Control', 'y');
  await saved();
});

it('keeps what was typed right before a reload', async () => {
  await (await bullet(1)).focus();
  await library.keyboard.press('End');
  await library.keyboard.type(' nightly');
  await library.reload();
  await bullet(1);
  expect((await bullets())[1]).toMatch(/ nightly$/);
});

it('drags a bullet by its grip', async () => {
  const before = await bullets();
  const grips = await library.$$('.edit-bullets [data-grip]');
  const [from, to] = await Promise.all([grips[0]!.boundingBox(), grips[1]!.boundingBox()]);
  await grips[0]!.scrollIntoView();
  const [a, b] = await Promise.all([grips[0]!.boundingBox(), grips[1]!.boundingBox()]);
  expect(from && to && a && b).toBeTruthy();
  await library.mouse.move(a!.x + a!.width / 2, a!.y + a!.height / 2);
  await library.mouse.down();
  await library.mouse.move(b!.x + b!.width / 2, b!.y + b!.height, { steps: 8 });
  await library.mouse.up();
  expect((await bullets()).slice(0, 2)).toEqual([before[1], before[0]]);
  await chord('Control', 'z');
  expect(await bullets()).toEqual(before);
  await saved();
});

it('shows the parts and the skills of the bullet that has the focus', async () => {
  await (await bullet(0)).focus();
  await library.waitForSelector('.bullet-facts .chip');
  expect(await library.$eval('.bullet-facts', (facts) => facts.textContent)).toContain('Terraform');
  expect(await violations(library)).toEqual([]);
});

it('adds what is asked for, with no name or label lost, and takes it back', async () => {
  const fields = () => library.$$eval('.editor .field', (all) => all.length);
  const before = await fields();
  const adds = ['Add a job', 'Add a link', 'Add a section', 'Add a group of skills', 'Add a project'];
  for (const name of adds) await library.locator(`::-p-aria(${name})`).click();
  expect(await fields()).toBeGreaterThan(before + adds.length);
  expect(await violations(library)).toEqual([]);
  for (const _ of adds) await chord('Control', 'z');
  expect(await fields()).toBe(before);
  await saved();
});

it('goes back to the list with the focus on the CV, and the popup reads the CV as edited', async () => {
  await library.locator('::-p-aria(Done)').click();
  await library.waitForSelector('.cvs');
  expect(await library.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Edit/);
  const page = await openJob(launched, 'https://jobs.example.com/1', demoPage());
  const popup = await clickIcon(launched, page);
  await popup.locator('::-p-aria(Open review)').wait();
  expect(await wordsOf(popup)).not.toMatch(/Not in your CV[^.]*Terraform/);
});
