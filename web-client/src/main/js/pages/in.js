// Sends the token of a sign-in link to the server. It stands behind the link's #, so nobody has it who only fetches the link.

const form = document.getElementById('sign-in');

function take() {
  const token = location.hash.slice(1);
  // Neither the browser's history nor whoever looks at the screen keeps it.
  history.replaceState(null, '', location.pathname);
  const isWhole = /^[\w-]{43}$/.test(token);
  document.getElementById('opening').hidden = !isWhole;
  document.getElementById('incomplete').hidden = isWhole;
  if (isWhole) {
    form.elements.token.value = token;
    form.submit();
  }
}

// Somebody puts the whole link where half of it was.
addEventListener('hashchange', take);
take();
