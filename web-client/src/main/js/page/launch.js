// Files that the system opens with the installed page, where browsers offer that.

export function onLaunch(ear) {
  globalThis.launchQueue?.setConsumer(async ({files}) => {
    if (files.length > 0) {
      ear(await Promise.all(files.map((handle) => handle.getFile())));
    }
  });
}
