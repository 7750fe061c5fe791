/** The line between the tab with the photo and the page of the receipt. Three kinds of messages go over it. */
export const CHANNEL = 'selfsame-payment';

/** No message is longer. */
export const LONGEST = 1_000;
