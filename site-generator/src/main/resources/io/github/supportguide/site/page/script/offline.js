
// Keeps visited pages for when there is no network. Pages that are not to be kept name no manifest.
(function () {
  const worker = new URL('../sw.js', document.currentScript.src);
  if (!('serviceWorker' in navigator) || !worker.protocol.startsWith('http') || !window.isSecureContext) {
    return;
  }
  if (document.querySelector('link[rel=manifest]')) {
    navigator.serviceWorker.register(worker).catch(() => {});
  } else {
    forget();
  }

  async function forget() {
    const scope = new URL('./', worker).href;
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration && registration.scope === scope) {
      await registration.unregister();
    }
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith('supportguide ' + scope + ' ')).map((name) => caches.delete(name)));
  }
})();
