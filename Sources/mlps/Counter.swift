import Backend
import Foundation
import Logging
import PQ
import Store
import Wording

/// Where the command line puts its questions (柜台): at a server's window, or at the same window in its own process.
struct Counter {
  private let options: GlobalOptions
  private let server: Server?
  private let answer: @Sendable (Question, [(name: String, value: String)]) async throws -> Answered

  /// Lends a counter to the body.
  static func open<Value>(
    _ options: GlobalOptions, as capacity: PartyOptions? = nil, _ body: (Counter) async throws -> Value
  ) async throws -> Value {
    guard let server = try Server(options) else {
      return try await openInside(options, stating: try capacity?.stated(), body)
    }
    guard capacity?.capacity == nil else {
      throw Typed.usage(
        "向服务器办理时不写 --as:以登录账号所任的职务办理", "--as is not for a server: there the posts of the account count")
    }
    return try await body(try Counter(options, server))
  }

  /// The same for what the law gives to nobody in particular: `name` or `role:name`; nil is the user of the machine.
  static func open<Value>(
    _ options: GlobalOptions, speakingAs name: String?, _ body: (Counter) async throws -> Value
  ) async throws -> Value {
    if let server = try Server(options) { return try await body(try Counter(options, server)) }
    return try await openInside(options, stating: name.flatMap(PartyOptions.stated), body)
  }

  /// At a server; `credential` is what one is known by, by itself what is kept or given for that server.
  init(_ options: GlobalOptions, _ server: Server, credential: String?) {
    self.options = options
    self.server = server
    answer = { try await server.answer($0, headers: $1, credential: credential) }
  }

  private init(_ options: GlobalOptions, _ server: Server) throws {
    self.init(options, server, credential: try Credential(options, for: server)?.text)
  }

  /// `capacity` is in what capacity the office itself acts: `role:name`.
  private static func openInside<Value>(
    _ options: GlobalOptions, stating capacity: String?, _ body: (Counter) async throws -> Value
  ) async throws -> Value {
    let books = try await Books.open(options)
    let office = Office(app: Pool(books.app, size: 3), reader: Pool(books.reader, size: 2))
    var logger = Logger(label: "mlps")
    logger.logLevel = .error
    let window = Window(
      office, recognition: .office(user: NSUserName()), keyFolder: options.homeFolder, logger: logger)
    let counter = Counter(options: options) { question, headers in
      let asked = Asked(
        question.method, question.target, headers: headers + (capacity.map { [("Acting-As", $0)] } ?? []),
        body: question.body)
      guard let place = question.destination else { return try await window.answer(asked) }
      return try await window.answer(asked, into: place.path(percentEncoded: false))
    }
    let outcome: Result<Value, any Error>
    do { outcome = .success(try await body(counter)) } catch { outcome = .failure(error) }
    await office.close()
    return try outcome.get()
  }

  private init(
    options: GlobalOptions,
    answer: @escaping @Sendable (Question, [(name: String, value: String)]) async throws -> Answered
  ) {
    self.options = options
    server = nil
    self.answer = answer
  }

  /// Asks, and prints what comes back in the form that was asked for; of what may take long, `word` says what it is.
  @discardableResult
  func show(_ question: Question, saying word: String? = nil) async throws -> Answered {
    let answered =
      if let word {
        try await WaitingLine.during(word) { try await ask(question, accepting: options.format.mediaType) }
      } else { try await ask(question, accepting: options.format.mediaType) }
    let text = String(decoding: answered.body, as: UTF8.self)
    if !text.isEmpty { print(text) }
    return answered
  }

  /// Asks for a list to its end, page by page, and prints it as one.
  func showAll(_ question: Question) async throws {
    var question = question
    var pages = Pages()
    while true {
      let answered = try await ask(question, accepting: options.format.mediaType, isFirst: pages.isEmpty)
      let next = answered.header("Link").flatMap(Question.next)
      pages.add(String(decoding: answered.body, as: UTF8.self), as: options.format, isLast: next == nil)
      guard let next else { break }
      question = next
    }
    let text = pages.text(as: options.format)
    if !text.isEmpty { print(text) }
  }

  /// Asks for a document and reads it.
  func read<Document: Decodable>(_ question: Question, as type: Document.Type) async throws -> Document {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: try await ask(question).body)
  }

  /// Asks; a problem ends the run with the number that belongs to it.
  func ask(
    _ question: Question, accepting type: String = "application/json", isFirst: Bool = true
  ) async throws -> Answered {
    var headers = question.headers
    headers.append(("Accept", type))
    headers.append(("Accept-Language", Language.current == .zh ? "zh-CN" : "en"))
    if let columns = Terminal.columns { headers.append(("Terminal-Columns", String(columns))) }
    let answered = try await answer(question, headers)
    for (name, value) in answered.headers where isFirst && name.lowercased() == "remark" {
      note(value.removingPercentEncoding ?? value)
    }
    guard answered.status >= 400 else { return answered }
    throw server.map { Stop(answered, of: question.file, at: $0) } ?? Stop(answered, of: question.file)
  }
}

extension Form {
  /// What stands for it in a request.
  fileprivate var mediaType: String {
    switch self {
    case .json: "application/json"
    case .csv: "text/csv"
    case .table: "text/plain"
    }
  }
}
