// Sends the token of a sign-in link to the server. It stands behind the link's #, so nobody has it who only fetches the link.

const token = location.hash.slice(1);
// Neither the browser's history nor whoever looks at the screen keeps it.
history.replaceState(null, '', location.pathname);

if (/^[\w-]{43}$/.test(token)) {
  const form = document.getElementById('sign-in');
  form.elements.token.value = token;
  form.submit();
} else {
  document.getElementById('opening').hidden = true;
  document.getElementById('incomplete').hidden = false;
}
