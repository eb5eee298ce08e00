// Keeps visited pages, the search and the assets of the guide for when there is no network.
// Pages and the search come from the network while there is one; assets never change under their name.
'use strict';

const ASSETS = ['@assets@'];
const MOST = 300;
const PREFIX = 'supportguide ' + self.registration.scope + ' ';
const CACHE = PREFIX + ASSETS.map((asset) => asset.split('.').at(-2)).join('-');
const FIXED = new RegExp('/assets/[^/]+\\.[0-9a-f]{12}\\.[a-z]+$');
const INDEX = new RegExp('/assets/search\\.[0-9a-f]{12}/');
const FRESH = new RegExp('/search/[^/]+\\.js$');

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(self.registration.scope)) {
    return;
  }
  if (FIXED.test(url.pathname) || INDEX.test(url.pathname)) {
    event.respondWith(keptFirst(request));
  } else if (request.mode === 'navigate' || FRESH.test(url.pathname)) {
    event.respondWith(networkFirst(event));
  }
});

async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll(ASSETS);
  await self.skipWaiting();
}

// Drops what earlier versions kept, and keeps the pages that are open, which came before this worker.
async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
  const open = await self.clients.matchAll({ type: 'window' });
  await Promise.allSettled(open.map((client) => fetch(client.url).then((page) => keep(keyOf(client.url), page))));
}

async function keptFirst(request) {
  const key = keyOf(request.url);
  const kept = await fromCache(key);
  if (kept) {
    return kept;
  }
  const answer = await fetch(request);
  await keep(key, answer.clone());
  return answer;
}

async function networkFirst(event) {
  const key = keyOf(event.request.url);
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keep(key, answer.clone()));
    return answer;
  } catch (unreachable) {
    const kept = await fromCache(key);
    if (kept) {
      return kept;
    }
    throw unreachable;
  }
}

async function fromCache(key) {
  return (await caches.open(CACHE)).match(key, { ignoreVary: true });
}

// Only whole answers of this site; an answer that was led elsewhere may not stand for a page.
async function keep(key, answer) {
  if (answer.status !== 200 || answer.type !== 'basic' || answer.redirected) {
    return;
  }
  const cache = await caches.open(CACHE);
  await cache.delete(key);
  await cache.put(key, answer);
  const keys = (await cache.keys()).filter((request) => !FIXED.test(new URL(request.url).pathname));
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((request) => cache.delete(request)));
}

// A page is one page with and without its file’s name, and whatever is asked of its script.
function keyOf(address) {
  const url = new URL(address);
  return url.origin + url.pathname.replace(/\/$/, '/index.html');
}
