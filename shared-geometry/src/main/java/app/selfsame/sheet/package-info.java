/** Print sheets: finished photos laid out on photo paper, and the files of such a sheet. */
package app.selfsame.sheet;
