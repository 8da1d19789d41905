import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../../lib/build/find-browser';

const machine = (platform: NodeJS.Platform, env: Machine['env'], programs: readonly string[]): Machine => ({
  platform,
  env,
  isProgram: (path) => programs.includes(path),
});

describe('findBrowser', () => {
  it('takes CHROME_PATH before all others', () => {
    expect(
      findBrowser(machine('linux', { CHROME_PATH: '/opt/edge', PATH: '/bin' }, ['/opt/edge', '/bin/chromium'])),
    ).toBe('/opt/edge');
  });

  it('does not pass over a CHROME_PATH that is no program', () => {
    expect(() => findBrowser(machine('linux', { CHROME_PATH: '/opt/none', PATH: '/bin' }, ['/bin/chromium']))).toThrow(
      '/opt/none',
    );
  });

  it.each(['chromium', 'google-chrome', 'microsoft-edge', 'brave-browser'])('finds %s on the PATH', (name) => {
    expect(findBrowser(machine('linux', { PATH: '/a:/b' }, [`/b/${name}`]))).toBe(`/b/${name}`);
  });

  it('finds an application on a Mac', () => {
    const path = '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
    expect(findBrowser(machine('darwin', {}, [path]))).toBe(path);
  });

  it('finds Edge on Windows', () => {
    const path = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findBrowser(machine('win32', { PROGRAMFILES: 'C:\\Program Files' }, [path]))).toBe(path);
  });

  it('finds none where there is none, not even Firefox', () => {
    expect(findBrowser(machine('linux', { PATH: '/bin' }, ['/bin/firefox']))).toBeNull();
  });
});
