import ArgumentParser
import Casework
import Foundation
import PQ
import Registry
import Statute
import Store

/// Performs any act by name, or says what may be done now (办理).
struct ActCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "act", abstract: "办理一个事项;不写事项则列出现在可办什么、由谁办、还缺什么",
    discussion: """
      示例:
        mlps act object 37150000001-25001
        mlps act object 某系统 grading.begun --example > body.json
        mlps act object 某系统 grading.begun --body body.json --as operator:王经办 --on 2025-05-07
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var capacity: PartyOptions
  @Argument(help: "unit、site、object、tester、finding、notice、assessment") var kind: String
  @Argument(help: "编号、名称、域名或标识;登记新主体写 new") var id: String
  @Argument(help: "事项,如 filing.accepted") var act: String?
  @Option(help: "内容(JSON 文件;- 为标准输入)") var body: String?
  @Option(help: "办理日(默认今天)") var on: Day?
  @Option(help: "文号") var document: String?
  @Option(help: "证明材料的摘要(mlps evidence add)") var evidence: [String] = []
  @Option(help: "所见版本;他人先办则不办") var expect: Int64?
  @Option(help: "请求号;同一请求重复提交只办一次") var key: String?
  @Flag(help: "打印该事项的内容示例") var example = false

  func run() async throws {
    let kind = try Typed.word(kind, say("主体", "the kind"), among: SubjectKind.allCases)
    guard let act else { return try await outlook(kind) }
    guard let type = Acts.named(act) else {
      throw Stop(.notFound, say("没有事项“\(act)”", "there is no act “\(act)”") + Self.known(on: kind))
    }
    guard type.isPerformed(on: kind) else {
      throw Typed.usage("“\(act)”不对\(kind.term)办理" + Self.known(on: kind), "“\(act)” is not of a \(kind.rawValue)")
    }
    if example { return print(try Self.example(of: type)) }
    let wanted = try Body(try text()).read(as: type)
    let party = try capacity.party()
    let books = try await Books.open(options)
    let pool = Pool(books.app, size: 1)
    let subject = try await find(kind, type, in: pool)
    let wish = Wish(
      wanted, on: subject, by: party, on: on ?? Books.today, document: document, evidence: evidence,
      expecting: expect, key: key)
    do {
      let receipt = try await Registrar(PostgresCaseBooks(pool), today: Books.today)
        .perform(wish, fingerprint: Body.fingerprint(of: wanted, on: subject))
      await pool.close()
      ReceiptAnswer(receipt).answer.print(as: options.format)
    } catch let refusal as Refusal {
      throw Stop(refusal)
    } catch let refusal as EvidenceRefusal {
      throw refusal.stop
    } catch let unknown as UnknownSubject {
      throw Stop(.notFound, say("没有登记\(unknown.subject.kind.term)“\(id)”", "no \(kind.rawValue) “\(id)” is registered"))
    }
  }

  private func text() throws -> Data {
    guard let body else { return Data("{}".utf8) }
    if body == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    guard let bytes = FileManager.default.contents(atPath: body) else {
      throw Stop(.notFound, say("没有文件“\(body)”", "there is no file “\(body)”"))
    }
    return bytes
  }

  private func find(_ kind: SubjectKind, _ type: (any Act.Type)? = nil, in pool: Pool) async throws -> Subject {
    if id == "new", type?.registers == true { return Subject(kind, Registrar<PostgresCaseBooks>.chance()) }
    return try await SubjectFinder(pool).one(kind, id)
  }

  private func outlook(_ kind: SubjectKind) async throws {
    let books = try await Books.open(options)
    let pool = Pool(books.app, size: 1)
    let subject = try await find(kind, in: pool)
    let party = capacity.capacity == nil ? nil : try capacity.party()
    let (file, acts) = try await Registrar(PostgresCaseBooks(pool), today: Books.today)
      .outlook(on: subject, for: party, as: Party(NSUserName(), as: []))
    await pool.close()
    OutlookAnswer(file: file, acts: acts).answer.print(as: options.format)
  }

  private static func example(of type: any Act.Type) throws -> String { try Body.text(of: type.example) }

  private static func known(on kind: SubjectKind) -> String {
    say("；可办：", "; there are: ")
      + Acts.all.filter { $0.isPerformed(on: kind) }.map { "\($0.name)(\($0.term))" }.joined(separator: "、")
  }
}

extension SubjectFinder {
  /// The one that a word means; none or several ends the run.
  func one(_ kind: SubjectKind, _ word: String) async throws -> Subject {
    let found = try await find(kind, word)
    guard let first = found.first else {
      throw Stop(.notFound, say("没有登记\(kind.term)“\(word)”", "no \(kind.rawValue) “\(word)” is registered"))
    }
    guard found.count == 1 else {
      throw Stop(
        .usage,
        say("“\(word)”指 \(found.count) 个\(kind.term),请写标识:", "“\(word)” means \(found.count), write one's identity: ")
          + found.map(\.id.description).joined(separator: "、"))
    }
    return first
  }
}
