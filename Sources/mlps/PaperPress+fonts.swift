import Foundation

extension PaperPress {
  /// What the books' fonts are replaced by where they are not installed (代用字体): Chinese faces of the same kind, so that
  /// digits are as wide as the columns were measured for, and no Japanese forms stand in for 直 and 骨.
  enum Fonts {
    /// The fonts the books name, and what comes nearest, the best first.
    // swift-format-ignore
    private static let nearest: [(name: String, others: [String])] = [
      ("仿宋_GB2312", ["仿宋", "FangSong", "AR PL UMing CN", "Noto Serif CJK SC", "Noto Sans CJK SC"]),
      ("方正小标宋简体", ["FZXiaoBiaoSong-B05S", "Noto Serif CJK SC", "AR PL UMing CN", "Noto Sans CJK SC"]),
      ("黑体", ["SimHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei"]),
      ("宋体", ["SimSun", "AR PL UMing CN", "Noto Serif CJK SC", "Noto Sans CJK SC"]),
      // No word is set in it, but columns are as many of its digits wide: of a wider face they would hold too much.
      ("Calibri", ["Carlito", "Noto Sans Mono CJK SC", "AR PL UMing CN"]),
    ]

    /// Where a user keeps fonts of one's own.
    private static var ownFolders: [String] {
      guard let home = GlobalOptions.environment("HOME") else { return [] }
      return ["\(GlobalOptions.environment("XDG_DATA_HOME") ?? "\(home)/.local/share")/fonts", "\(home)/.fonts"]
    }

    private static func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    /// Writes it where fontconfig is told to read it; the machine's own settings come first.
    static func write(to file: URL) throws {
      let aliases = nearest.map { font in
        let others = font.others.map { "<family>\($0)</family>" }.joined()
        return #"<alias binding="same"><family>\#(font.name)</family><accept>\#(others)</accept></alias>"#
      }
      let text = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
        <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
        \(ownFolders.map { "<dir>\(escaped($0))</dir>" }.joined(separator: "\n"))
        \(aliases.joined(separator: "\n"))
        </fontconfig>

        """
      try Data(text.utf8).write(to: file)
    }
  }
}
