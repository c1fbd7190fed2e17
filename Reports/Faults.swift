/// The faults that are met while a pack is read (缺陷); the reading goes on behind each, so that all are told at once.
final class Faults {
  /// In the order in which they were met, each once.
  private(set) var all: [LayoutFault] = []
  /// How many were met, those that say nothing among them.
  private(set) var told = 0
  /// Parts of the pack that could not be read: whatever is sought in them is not found, and that says nothing.
  var unread: Set<LayoutFault.Part> = []

  func note(_ fault: LayoutFault) {
    told += 1
    if let sought = fault.sought, unread.contains(sought) { return }
    if !all.contains(fault) { all.append(fault) }
  }

  /// What the body reads, or nil when it meets a fault.
  func attempt<Value>(_ read: () throws(LayoutFault) -> Value) -> Value? {
    do {
      return try read()
    } catch {
      note(error)
      return nil
    }
  }

  /// Reads each item, those with a fault left out.
  func each<Item, Value>(_ items: [Item], _ read: (Item) throws(LayoutFault) -> Value) -> [Value] {
    items.compactMap { item in attempt { () throws(LayoutFault) in try read(item) } }
  }
}
