// Puts the token of an invitation's link into the form. It stands behind the link's #, so nobody has it who only fetches the link.

const form = document.getElementById('join');

function take() {
  const token = location.hash.slice(1);
  const isWhole = /^[\w-]{43}$/.test(token);
  document.getElementById('incomplete').hidden = isWhole;
  form.hidden = !isWhole;
  form.elements.token.value = isWhole ? token : '';
}

// Somebody puts the whole link where half of it was.
addEventListener('hashchange', take);
take();
