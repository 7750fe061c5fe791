import * as engine from 'engine-compiled';

export const loadEngine = async () => engine;
