import CXLSXWriter

extension Workbook {
  /// Has all threads of the program share one heap, if no second one was begun yet.
  ///
  /// The library asks for memory for every cell and gives it back with the row; in a heap of its own a thread that writes a
  /// large sheet is a tenth slower. It is for a program that does one thing, not for one that serves many.
  public static func shareHeap() { mallopt(M_ARENA_MAX, 1) }
}
