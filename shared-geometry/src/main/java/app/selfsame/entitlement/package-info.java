/** What a person has paid for, as server and page agree on it. */
package app.selfsame.entitlement;
