// make_table ROWS inline|shared FILE: a sheet of 20 columns, Chinese text, dates and numbers, the same on every run.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

int main(int count, char **words) {
  if (count != 4) return 2;
  int rows = atoi(words[1]);
  lxw_workbook_options options = {.constant_memory = strcmp(words[2], "inline") == 0};
  lxw_workbook *book = workbook_new_opt(words[3], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "网站台账");
  lxw_format *day = workbook_add_format(book), *text = workbook_add_format(book);
  format_set_num_format(day, "yyyy-mm-dd");
  format_set_border(day, LXW_BORDER_THIN);
  format_set_border(text, LXW_BORDER_THIN);
  const char *county[] = {"市直", "东昌府区", "茌平县", "临清市", "冠县", "莘县", "阳谷县", "东阿县", "高唐县"};
  char words_of_cell[200];
  for (int column = 0; column < 20; column++) {
    snprintf(words_of_cell, sizeof words_of_cell, "栏目%d", column + 1);
    worksheet_write_string(sheet, 0, column, words_of_cell, text);
  }
  for (int row = 1; row <= rows; row++) {
    for (int column = 0; column < 20; column++) {
      if (column % 5 == 3) {
        worksheet_write_number(sheet, row, column, 41000 + (row * 7 + column) % 1500, day);
      } else if (column % 5 == 4) {
        worksheet_write_number(sheet, row, column, (row * 31 + column) % 100000 / 100.0, text);
      } else {
        if (column % 5 == 0) snprintf(words_of_cell, sizeof words_of_cell, "%s", county[(row + column) % 9]);
        else if (column % 5 == 1) snprintf(words_of_cell, sizeof words_of_cell, "聊城市某某局门户网站%d第%d项", row, column);
        else snprintf(words_of_cell, sizeof words_of_cell, "www.s%d.lc.example.cn/%d", row % 5000, column);
        worksheet_write_string(sheet, row, column, words_of_cell, text);
      }
    }
  }
  return workbook_close(book);
}
