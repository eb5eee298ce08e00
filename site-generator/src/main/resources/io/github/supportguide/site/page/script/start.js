// Everything here adds to pages that work without it. The parts share one name of the page’s window.
'use strict';
window.supportguide = {
  // pages on a disk may not read files, but they may run scripts that hand their content over
  load(src) {
    return new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = src;
      script.onload = done;
      script.onerror = () => failed(new Error('cannot load ' + src));
      document.head.append(script);
    });
  },

  async copy(element) {
    try {
      await navigator.clipboard.writeText(element.textContent);
    } catch {
      getSelection().selectAllChildren(element);
      document.execCommand('copy');
    }
  },
};

// The same place in the other language, whatever has been chosen on the page.
(() => {
  const links = [...document.querySelectorAll('.languages a')];
  const keep = () => {
    for (const link of links) {
      link.search = location.search;
      link.hash = location.hash;
    }
  };
  addEventListener('hashchange', keep);
  keep();
})();
