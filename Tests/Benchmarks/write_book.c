// write_book CELLS FILE: writes the cells of Book 2 as they stand in a list beforehand, and does nothing else.
// CELLS: a line for each row: its height, then each cell by tabs: style number, kind (n number, s text, b blank), value.
// A line of widths comes first. Formats, widths, panes and filter are those of the book.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

static lxw_format *style(lxw_workbook *book, const char *font, int size, int side, int wraps, int border, const char *code) {
  lxw_format *format = workbook_add_format(book);
  format_set_font_name(format, font);
  format_set_font_size(format, size);
  format_set_align(format, side);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  if (wraps) format_set_text_wrap(format);
  if (border) format_set_border(format, LXW_BORDER_THIN);
  if (code) format_set_num_format(format, code);
  return format;
}

int main(int count, char **words) {
  if (count != 3) return 2;
  FILE *cells = fopen(words[1], "r");
  if (!cells) return 1;
  lxw_workbook_options options = {.constant_memory = 1};
  lxw_workbook *book = workbook_new_opt(words[2], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "网站台账");
  const char *hei = "黑体", *fang = "仿宋_GB2312", *song = "方正小标宋简体";
  const int left = LXW_ALIGN_LEFT, centre = LXW_ALIGN_CENTER, right = LXW_ALIGN_RIGHT;
  lxw_format *styles[] = {
    NULL, style(book, hei, 16, left, 0, 0, NULL), style(book, hei, 11, right, 0, 0, NULL),
    style(book, song, 22, centre, 1, 0, NULL), style(book, fang, 11, left, 0, 0, NULL),
    style(book, fang, 11, right, 0, 0, NULL), style(book, hei, 9, centre, 1, 1, NULL),
    style(book, fang, 9, centre, 0, 1, "0"), style(book, fang, 9, centre, 1, 1, "@"),
    style(book, fang, 9, left, 1, 1, NULL), style(book, fang, 9, centre, 1, 1, NULL),
    style(book, fang, 9, centre, 0, 1, "yyyy-mm-dd"), style(book, fang, 9, centre, 0, 1, NULL)};
  char *line = NULL;
  size_t room = 0;
  if (getline(&line, &room, cells) < 0) return 1;
  int columns = 0;
  for (char *word = strtok(line, "\t\n"); word; word = strtok(NULL, "\t\n"), columns++)
    worksheet_set_column(sheet, columns, columns, atof(word), NULL);
  worksheet_freeze_panes(sheet, 4, 7);
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, 8);
  worksheet_fit_to_pages(sheet, 1, 0);
  int row = 0;
  for (; getline(&line, &room, cells) > 0; row++) {
    char *rest = line;
    line[strcspn(line, "\n")] = 0;
    worksheet_set_row(sheet, row, atof(strsep(&rest, "\t")), NULL);
    for (int column = 0; rest; column++) {
      char *cell = strsep(&rest, "\t");
      lxw_format *format = styles[strtol(cell, &cell, 10)];
      if (*cell == 'n') worksheet_write_number(sheet, row, column, atof(cell + 1), format);
      else if (*cell == 's') worksheet_write_string(sheet, row, column, cell + 1, format);
      else worksheet_write_blank(sheet, row, column, format);
    }
  }
  worksheet_autofilter(sheet, 3, 0, row - 1, columns - 1);
  return workbook_close(book);
}
