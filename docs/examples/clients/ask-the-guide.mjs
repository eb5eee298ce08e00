// Asks the guide with fetch, in browsers and in node:  node ask-the-guide.mjs http://127.0.0.1:8080

/** Asks one question; an answer from before is asked for only if it has changed. */
export async function ask(api, question, before) {
  const url = `${api}/v1/answers?${new URLSearchParams(question)}`;
  const headers = before ? { 'If-None-Match': before.etag } : {};
  const reply = await fetch(url, { headers, cache: 'no-store' });
  if (reply.status === 304) {
    return { ...before, changed: false };
  }
  return { etag: reply.headers.get('ETag'), changed: true, body: await reply.json() };
}

/** Asks up to 1,000 questions at once: an array of answers, or problems, in the same order. */
export async function askAll(api, language, questions) {
  const reply = await fetch(`${api}/v1/answers?language=${language}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(questions),
  });
  const body = await reply.json();
  return reply.ok ? body : [body];
}

/** The summary of an answer, or what is wrong with a question and how to mend it. */
export function lines(body) {
  if (body.explanation) {
    return [body.explanation.summary];
  }
  const hints = [body, ...(body.errors ?? [])].flatMap(({ detail, didYouMean }) =>
    didYouMean ? [`- ${detail}`, `- Did you mean ${didYouMean}?`] : [`- ${detail}`],
  );
  return [body.title, ...hints];
}

/** Everything that there is to show. */
export async function demonstrate(api, print) {
  const about = { language: 'en', offer: 'contoso/backup', model: 'indirect', asker: 'customer', asOf: '2026-11-22' };
  const question = { ...about, issue: 'billing-question' };

  const first = await ask(api, question);
  lines(first.body).forEach((line) => print(line));

  const second = await ask(api, question, first);
  (second.changed ? lines(second.body) : ['Not changed since.']).forEach((line) => print(line));

  const wrong = await ask(api, { ...question, model: 'indrect' });
  lines(wrong.body).forEach((line) => print(line));

  const both = await askAll(api, 'en', [
    { offer: 'contoso/backup', model: 'indirect', asker: 'customer', issue: 'break-fix', asOf: '2026-11-22' },
    { offer: 'contoso/unheard-of', model: 'indirect', asker: 'customer', issue: 'break-fix' },
  ]);
  both.flatMap(lines).forEach((line) => print(line));
}

if (globalThis.process?.argv) {
  await demonstrate(process.argv[2] ?? 'http://127.0.0.1:8080', console.log);
}
