postMessage("js");
