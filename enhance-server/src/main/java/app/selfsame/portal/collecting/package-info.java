/** Pages on which a company keeps its reading keys, collects photos and reads them, by the calls that programs make too. */
package app.selfsame.portal.collecting;
