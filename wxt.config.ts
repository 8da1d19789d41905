import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { minify } from './lib/build/minify';
import { slimBoards } from './lib/build/slim-boards';

/** Trusted Types lets nothing through but pdf.js's worker, by the policy `selvedge-worker`. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types selvedge-worker',
].join('; ');

const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];

const firefox = {
  gecko: {
    id: 'selvedge@selvedge.invalid',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), slimBoards()],
    // Dexie's own entry is its ES5 build; every browser that takes this manifest reads the modern one, which is smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    build: { modulePreload: false, ...minify },
    // A worker loads pdf.js only when it meets a PDF: that takes modules.
    worker: { format: 'es' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    ...(browser === 'firefox' ? { browser_specific_settings: firefox } : {}),
  }),
});
