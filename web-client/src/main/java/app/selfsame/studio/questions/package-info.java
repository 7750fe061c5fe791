/** What only the person knows: whose photo it is, how old it is, who took it. */
package app.selfsame.studio.questions;
