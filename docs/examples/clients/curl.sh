#!/bin/sh
# Asks the guide with curl and jq:  sh curl.sh http://127.0.0.1:8080
set -eu
api=${1:-http://127.0.0.1:8080}
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# prints the summary of an answer, or what is wrong with a question and how to mend it
show() {
  jq --raw-output '
    if .explanation then .explanation.summary
    else .title, (., .errors[]? | "- " + .detail, (.didYouMean // empty | "- Did you mean " + . + "?"))
    end'
}

ask() {
  curl --silent --show-error --get "$api/v1/answers" --data-urlencode language=en \
    --data-urlencode offer=contoso/backup --data-urlencode asker=customer --data-urlencode issue=billing-question \
    --data-urlencode asOf=2026-11-22 "$@"
}

# one question; the ETag of the answer is kept ...
ask --data-urlencode model=indirect --etag-save "$work/etag" | show

# ... so that the same question costs next to nothing as long as the answer is the same
status=$(ask --data-urlencode model=indirect --etag-compare "$work/etag" \
  --output "$work/answer" --write-out '%{http_code}')
if [ "$status" = 304 ]; then
  echo 'Not changed since.'
else
  show < "$work/answer"
fi

# a question that cannot be answered
ask --data-urlencode model=indrect | show

# two questions at once: an array of answers, or problems, in the same order
curl --silent --show-error "$api/v1/answers?language=en" --header 'Content-Type: application/json' --data '[
  {"offer": "contoso/backup", "model": "indirect", "asker": "customer", "issue": "break-fix", "asOf": "2026-11-22"},
  {"offer": "contoso/unheard-of", "model": "indirect", "asker": "customer", "issue": "break-fix"}
]' | jq 'if type == "array" then .[] else . end' | show
