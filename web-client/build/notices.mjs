export function notices() {
  return Buffer.from('soon\n');
}
