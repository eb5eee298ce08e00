// A support card: marks what the address chooses, writes out the case of a chosen issue, copies it.
(() => {
  const card = document.querySelector('.card');
  if (!card) return;
  const handOver = card.querySelector('.hand-over');
  const about = handOver.textContent;
  let cases = null;

  supportguide.cases = told => { cases = told; };

  const chosen = () => decodeURIComponent(location.hash.slice(1));

  const load = () => cases || !handOver.dataset.cases ? Promise.resolve() : supportguide.load(handOver.dataset.cases);

  // keeps who asks when another issue is chosen, and opens the answer for that asker
  const markChoices = () => {
    const asker = new URLSearchParams(location.search).get('as');
    for (const choice of card.querySelectorAll('.choice a')) {
      const on = choice.id === chosen() || (asker && choice.id.endsWith('-as-' + asker));
      if (on) choice.setAttribute('aria-current', 'true');
      else choice.removeAttribute('aria-current');
    }
    const as = (chosen().match(/-as-(.+)$/) || [])[1] || asker;
    if (!as) return;
    for (const link of card.querySelectorAll('.rows th a')) link.hash = as;
  };

  const writeCase = async () => {
    const row = document.getElementById(chosen());
    if (!row || row.tagName !== 'TR') { handOver.textContent = about; return; }
    await load();
    const told = cases && cases[chosen()];
    handOver.textContent = told ? about + '\n\n' + told : about;
  };

  const follow = () => { markChoices(); writeCase(); };

  const button = card.querySelector('.copy');
  const words = button.textContent;
  button.addEventListener('click', async () => {
    await supportguide.copy(handOver);
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = words; }, 2000);
  });
  addEventListener('hashchange', follow);
  follow();
})();
