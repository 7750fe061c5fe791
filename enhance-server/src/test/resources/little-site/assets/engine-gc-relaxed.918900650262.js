postMessage("gc");
