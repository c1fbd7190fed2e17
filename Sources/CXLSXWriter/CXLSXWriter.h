#include <malloc.h>
#include <stdio_ext.h>
#include <xlsxwriter.h>
