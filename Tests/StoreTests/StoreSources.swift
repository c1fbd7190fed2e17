import Foundation

/// The sources of the store, read for what no type can tell (源码核对).
enum StoreSources {
  /// The names of all statements that are declared.
  static let statements: Set<String> = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Store")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return Set(
      files.filter { $0.hasSuffix(".swift") }.flatMap { file in
        let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
        return text.matches(of: /struct ([A-Za-z]+): Statement\b/).map { String($0.output.1) }
      })
  }()
}
