package app.selfsame.site;

import app.selfsame.message.Language;

/**
 * What a visitor's request says of the visitor.
 *
 * @param host its {@code Host}, as the client sent it, or null
 * @param language the one of ours that it prefers
 */
record Asked(String host, Language language) {}
