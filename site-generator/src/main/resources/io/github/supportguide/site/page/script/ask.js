// The guided question: product, how it was bought, who asks, what is wrong. Each state is in the address, so going
// back, keeping a bookmark and passing a link on all work.
(() => {
  const ask = document.querySelector('.ask');
  if (!ask) return;
  const STEPS = ['product', 'bought', 'who', 'issue'];
  const step = name => ask.querySelector(`[data-step=${name}]`);
  const products = step('product').querySelector('.options');
  const finder = step('product').querySelector('input');
  const filter = step('issue').querySelector('input');
  const known = new Map();

  const state = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  const address = given => '#' + new URLSearchParams(given).toString().replaceAll('%2F', '/');

  const option = (text, href, note) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    if (note) {
      const small = document.createElement('small');
      small.textContent = note;
      link.append(' ', small);
    }
    const item = document.createElement('li');
    item.append(link);
    return item;
  };

  const find = async query => {
    const hits = await supportguide.find(query, {kinds: ['offer'], limit: 8});
    hits.forEach(hit => known.set(hit.id, hit));
    return hits;
  };

  const product = async id => {
    if (!known.has(id)) await find(id);
    return known.get(id);
  };

  const showProducts = async () => {
    const query = finder.value;
    const hits = query.trim() ? await find(query) : [];
    if (finder.value !== query) return;
    products.replaceChildren(...hits.map(hit => option(hit.title, address({product: hit.id}), hit.publisher)));
    step('product').querySelector('.none').hidden = !query.trim() || hits.length > 0;
  };

  const showIssues = given => {
    const runs = supportguide.runs(filter.value);
    for (const item of step('issue').querySelectorAll('li')) {
      const text = supportguide.runs(item.textContent + ' ' + item.dataset.text).join(' ');
      item.hidden = item.dataset.not.split(' ').includes(given.who) || !runs.every(run => text.includes(run));
    }
    for (const group of step('issue').querySelectorAll('section')) {
      group.hidden = !group.querySelector('li:not([hidden])');
    }
    step('issue').querySelector('.none').hidden = !!step('issue').querySelector('li:not([hidden])');
  };

  // the row of the card; what was bought without a partner has no row, but an answer
  const answer = (offer, given, issue) => {
    const {bought, who} = given;
    if (bought !== 'directly') {
      return `${offer.href}${who === 'customer' ? '' : '?as=' + who}#${bought}-${issue}`;
    }
    const page = `answers/${offer.class}/direct-bill/${issue}/index.html`;
    return new URL(page, location).href + (who === 'customer' ? '#customer-bought-directly' : '#' + who);
  };

  const link = (given, offer) => {
    for (const choice of step('bought').querySelectorAll('a[data-value]')) {
      choice.href = address({product: given.product, bought: choice.dataset.value});
    }
    for (const choice of step('who').querySelectorAll('a[data-value]')) {
      choice.parentElement.hidden = !choice.dataset.bought.split(' ').includes(given.bought);
      choice.href = address({product: given.product, bought: given.bought, who: choice.dataset.value});
    }
    for (const choice of step('issue').querySelectorAll('a[data-value]')) {
      if (offer && given.who) choice.href = answer(offer, given, choice.dataset.value);
    }
  };

  const chosen = (name, given, offer) => {
    if (name === 'product') return offer.title;
    const choice = [...step(name).querySelectorAll('a[data-value]')].find(one => one.dataset.value === given[name]);
    return choice ? choice.textContent : '';
  };

  const show = async moved => {
    const given = state();
    const offer = given.product ? await product(given.product) : null;
    const current = !offer ? 'product' : STEPS.find(name => !given[name]);
    link(given, offer);
    for (const name of STEPS) {
      const done = STEPS.indexOf(name) < STEPS.indexOf(current);
      step(name).classList.toggle('done', done);
      step(name).classList.toggle('current', name === current);
      const told = step(name).querySelector('.chosen');
      if (told) {
        told.textContent = done ? chosen(name, given, offer) : '';
        const before = STEPS.slice(0, STEPS.indexOf(name)).map(earlier => [earlier, given[earlier]]);
        step(name).querySelector('.change').href = address(Object.fromEntries(before));
      }
    }
    if (current === 'issue') { filter.value = ''; showIssues(given); }
    if (moved) (step(current).querySelector('input') || step(current).querySelector('a:not(.change)')).focus();
  };

  finder.addEventListener('input', showProducts);
  filter.addEventListener('input', () => showIssues(state()));
  finder.addEventListener('keydown', event => {
    const first = products.querySelector('a');
    if (event.key === 'Enter' && first) first.click();
  });
  addEventListener('hashchange', () => show(true));
  show(false);
})();
