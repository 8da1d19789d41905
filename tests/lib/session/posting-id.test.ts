import { describe, expect, it } from 'vitest';
import type { PostingSource } from '../../../lib/model/posting';
import { postingId, showsOtherJob } from '../../../lib/session/posting-id';

const id = (url: string | null, text = 'text', source: PostingSource = 'board') => postingId({ url, text, source });

describe('postingId', () => {
  it.each([
    [
      'https://www.linkedin.com/jobs/view/4011?trk=abc',
      'https://www.linkedin.com/jobs/search/?currentJobId=4011&keywords=go',
    ],
    ['https://www.linkedin.com/jobs/view/backend-engineer-at-acme-4011', 'https://www.linkedin.com/jobs/view/4011/'],
    ['https://uk.indeed.com/viewjob?jk=a1&from=serp', 'https://uk.indeed.com/jobs?q=go&vjk=a1'],
    ['https://jobs.example.com/roles/7/', 'https://jobs.example.com/roles/7?utm_source=x#apply'],
  ])('is the same for %s and %s', (a, b) => {
    expect(id(a)).toBe(id(b));
  });

  it.each([
    ['https://www.linkedin.com/jobs/view/4011', 'https://www.linkedin.com/jobs/view/4012'],
    ['https://jobs.example.com/roles?gh_jid=1', 'https://jobs.example.com/roles?gh_jid=2'],
    ['https://jobs.example.com/roles/7', 'https://jobs.other.com/roles/7'],
    [null, 'https://jobs.example.com/roles/7'],
  ])('differs for %s and %s', (a, b) => {
    expect(id(a)).not.toBe(id(b));
  });

  it('goes by the text where there is no address, and for a paste', () => {
    expect(id(null, 'Go and Kafka')).toBe(id(null, 'Go and Kafka'));
    expect(id(null, 'Go and Kafka')).not.toBe(id(null, 'Go and RabbitMQ'));
    expect(id('https://a.example/1', 'x', 'paste')).toBe(id(null, 'x', 'paste'));
  });

  it('takes no address that is not of the web', () => {
    expect(id('javascript:alert(1)')).toBe(id(null));
  });
});

describe('showsOtherJob', () => {
  const url = 'https://www.linkedin.com/jobs/view/4011';
  const reviewed = { id: id(url), posting: { url } };
  const says = (isSameTab: boolean, tabUrl: string | null) => showsOtherJob(reviewed, { isSameTab, url: tabUrl });

  it.each([
    [true, 'https://www.linkedin.com/jobs/view/4012'],
    [false, 'https://www.linkedin.com/jobs/view/4012'],
    [true, null],
  ])('says so: same tab %s, address %s', (isSameTab, tabUrl) => {
    expect(says(isSameTab, tabUrl)).toBe(true);
  });

  it.each([
    [true, 'https://www.linkedin.com/jobs/search/?currentJobId=4011'],
    [false, null],
    [false, 'chrome://newtab/'],
  ])('says nothing: same tab %s, address %s', (isSameTab, tabUrl) => {
    expect(says(isSameTab, tabUrl)).toBe(false);
  });

  it('says nothing of a pasted advert', () => {
    expect(showsOtherJob({ id: 'text:1', posting: { url: null } }, { isSameTab: true, url })).toBe(false);
  });
});
