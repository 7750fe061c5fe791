/** What a person sets by hand where the engine's choice is not theirs: the frame's place, and points of the head. */
package app.selfsame.adjustment;
