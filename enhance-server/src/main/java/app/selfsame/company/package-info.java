/** Companies: members and their roles, invitations, keys, who did what, and the end of a company. */
package app.selfsame.company;
