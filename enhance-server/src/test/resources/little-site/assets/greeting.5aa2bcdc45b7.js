document.title = "hello";
