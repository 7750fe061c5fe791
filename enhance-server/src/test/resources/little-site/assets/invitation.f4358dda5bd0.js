document.getElementById('join').hidden = false;
