"""Writes the Swift table of what the fields of messages may hold; reads a FileDescriptorSet. For Scripts/generate."""

import sys

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

files = descriptor_pb2.FileDescriptorSet.FromString(sys.stdin.buffer.read()).file
pool = descriptor_pool.DescriptorPool()
for file in files:
    pool.Add(file)
Options = message_factory.MessageFactory(pool).GetPrototype(pool.FindMessageTypeByName("google.protobuf.FieldOptions"))
text, max_count, max_size = (pool.FindExtensionByName(f"ocop.declaration.{name}") for name in ("text", "max_count", "max_size"))
Field = descriptor_pb2.FieldDescriptorProto


def number(value):
    return f"{value:_}"


def bound(declared):
    return f", bytes: {number(declared)}" if declared else ""


def swift(message, field):
    place = f"{message}.{field.name}"
    options = Options.FromString(field.options.SerializeToString())
    is_repeated = field.label == Field.LABEL_REPEATED
    count = f", atMost: {number(options.Extensions[max_count] or 1_000)}" if is_repeated else ""
    if options.HasExtension(max_count) and not is_repeated:
        sys.exit(f"{place} holds one element: max_count says nothing")
    if options.HasExtension(text) and field.type != Field.TYPE_STRING:
        sys.exit(f"{place} is no text")
    if options.HasExtension(max_size) and field.type != Field.TYPE_BYTES:
        sys.exit(f"{place} is not bytes")
    head = f'.init({field.number}, "{field.json_name}"'
    if field.type == Field.TYPE_STRING:
        declared = options.Extensions[text]
        return f"{head}, .text{bound(declared.max_bytes)}{', isMultiline: true' if declared.lines else ''}{count})"
    if field.type == Field.TYPE_BYTES:
        return f"{head}, .bytes{bound(options.Extensions[max_size])}{count})"
    if field.type == Field.TYPE_MESSAGE:
        return f'{head}, .message("{field.type_name[1:]}"){count})'
    if is_repeated:
        sys.exit(f"{place} repeats what nobody bounds: teach MessageJudge to count it")
    return f"{head}, .value)"


print("// Made by Scripts/generate from the .proto files; do not edit.\n")
print("extension DeclaredField {")
print("  /// The fields of every message, by its full name.")
print("  static let table: [String: [DeclaredField]] = {")
print("    var table: [String: [DeclaredField]] = [:]")
for file in files:
    if not file.package.startswith("ocop.") or file.package == "ocop.declaration":
        continue
    for message in file.message_type:
        if message.nested_type or message.oneof_decl:
            sys.exit(f"{message.name} has messages within or choices: teach this table to hold them")
        name = f"{file.package}.{message.name}"
        fields = [swift(name, field) for field in message.field]
        if not fields:
            print(f'    table["{name}"] = []')
            continue
        print(f'    table["{name}"] = [')
        for field in fields:
            print(f"      {field},")
        print("    ]")
print("    return table")
print("  }()")
print("}")
