// Writes JSON Schemas for the parts of Stripe's interface that the server uses, from the types in Stripe's own package,
// which are made from the same specification as the Java library. See README.md.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));
const stripe = join(here, 'node_modules', 'stripe');
const out = join(here, '..', 'resources', 'app', 'selfsame', 'payment', 'stripe', 'schemas');

// Answers: closed objects, so that a name that Stripe does not have is found.
const ANSWERS = [
  ['session', 'Checkout/Sessions', 'Session'],
  ['payment-intent', 'PaymentIntents', 'PaymentIntent'],
  ['refund', 'Refunds', 'Refund'],
  ['dispute', 'Disputes', 'Dispute'],
];
// Requests: as the form has them, all values text.
const REQUESTS = [
  ['session-create', 'Checkout/Sessions', 'Checkout.SessionCreateParams'],
  ['session-retrieve', 'Checkout/Sessions', 'Checkout.SessionRetrieveParams'],
  ['session-expire', 'Checkout/Sessions', 'Checkout.SessionExpireParams'],
  ['session-list', 'Checkout/Sessions', 'Checkout.SessionListParams'],
  ['payment-intent-retrieve', 'PaymentIntents', 'PaymentIntentRetrieveParams'],
  ['payment-intent-list', 'PaymentIntents', 'PaymentIntentListParams'],
  ['refund-retrieve', 'Refunds', 'RefundRetrieveParams'],
  ['refund-list', 'Refunds', 'RefundListParams'],
  ['dispute-retrieve', 'Disputes', 'DisputeRetrieveParams'],
  ['dispute-list', 'Disputes', 'DisputeListParams'],
];

const file = name => join(stripe, 'esm', 'resources', name + '.d.ts');
const program = ts.createProgram(
    [...ANSWERS, ...REQUESTS].map(entry => file(entry[1])),
    {strict: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, types: []});
const checker = program.getTypeChecker();

function declared(module, name) {
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(file(module)));
  let found = symbol;
  for (const part of name.split('.')) {
    found = checker.getExportsOfModule(found).find(one => one.name === part);
    if (!found) {
      throw new Error(`${module} has no ${name}`);
    }
  }
  return checker.getDeclaredTypeOfSymbol(found);
}

/** The value of an object's own name, such as "refund"; undefined for what is no object of the interface. */
function objectName(type) {
  const property = type.getProperty('object');
  const value = property && checker.getTypeOfSymbol(property);
  return value && value.isStringLiteral() ? value.value : undefined;
}

class Writer {
  constructor(isForm) {
    this.isForm = isForm;
    this.definitions = {};
    this.names = new Map();
  }

  schema(type, isRoot) {
    const flags = type.flags;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) {
      return {};
    }
    if (flags & ts.TypeFlags.StringLiteral) {
      return {const: type.value};
    }
    if (flags & ts.TypeFlags.NumberLiteral) {
      return {const: this.isForm ? String(type.value) : type.value};
    }
    if (flags & ts.TypeFlags.BooleanLiteral) {
      const value = type.intrinsicName === 'true';
      return {const: this.isForm ? String(value) : value};
    }
    if (flags & ts.TypeFlags.StringLike) {
      return {type: 'string'};
    }
    if (flags & ts.TypeFlags.NumberLike) {
      return this.isForm ? {type: 'string', pattern: '^-?[0-9]+([.][0-9]+)?$'} : {type: 'number'};
    }
    if (flags & ts.TypeFlags.Null) {
      // A form has no null.
      return this.isForm ? undefined : {type: 'null'};
    }
    if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never)) {
      return undefined;
    }
    if (type.isUnion()) {
      return this.union(type.types);
    }
    if (type.isIntersection() && type.types.some(part => part.flags & ts.TypeFlags.StringLike)) {
      // How the types say that words may be added to a list. Those of today are the ones to be used.
      return undefined;
    }
    return this.object(type, isRoot);
  }

  union(types) {
    const parts = types.map(part => this.schema(part, false)).filter(part => part !== undefined);
    if (parts.length === 1) {
      return parts[0];
    }
    // Any text is allowed beside words that are known.
    const isOpen = parts.some(part => part.type === 'string' && !part.pattern);
    const words = parts.filter(part => 'const' in part).map(part => part.const);
    const rest = parts.filter(part => !('const' in part));
    const closed = isOpen ? words.filter(word => typeof word !== 'string') : words;
    const alternatives = closed.length > 0 ? [{enum: closed}, ...rest] : rest;
    const distinct = [...new Map(alternatives.map(part => [JSON.stringify(part), part])).values()];
    return distinct.length === 1 ? distinct[0] : {anyOf: distinct};
  }

  object(type, isRoot) {
    if (checker.isArrayType(type)) {
      return {type: 'array', items: this.schema(checker.getTypeArguments(type)[0], false)};
    }
    const name = type.symbol && type.symbol.name;
    if (name === 'Decimal') {
      return {type: 'string', pattern: '^-?[0-9]+([.][0-9]+)?$'};
    }
    if (name === 'Date') {
      return undefined;
    }
    const itself = objectName(type);
    if (itself && !isRoot && !this.isForm) {
      const isNamed = type.getProperty('id') !== undefined;
      return {
        type: 'object',
        properties: {object: {const: itself}, ...(isNamed ? {id: {type: 'string'}} : {})},
        required: isNamed ? ['id', 'object'] : ['object'],
      };
    }
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index && type.getProperties().length === 0) {
      return {type: 'object', additionalProperties: this.schema(index.type, false)};
    }
    if (isRoot) {
      return this.members(type);
    }
    // Each once, as objects contain themselves.
    if (!this.names.has(type)) {
      const key = `${name}-${this.names.size}`;
      this.names.set(type, key);
      this.definitions[key] = {};
      this.definitions[key] = this.members(type);
    }
    return {$ref: '#/$defs/' + this.names.get(type)};
  }

  members(type) {
    const properties = {};
    const required = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const declaration = property.valueDeclaration ?? property.declarations[0];
      const schema = this.schema(checker.getTypeOfSymbolAtLocation(property, declaration), false);
      if (schema === undefined || property.name === 'lastResponse') {
        continue;
      }
      properties[property.name] = schema;
      if (!(property.flags & ts.SymbolFlags.Optional)) {
        required.push(property.name);
      }
    }
    return {type: 'object', properties, required, additionalProperties: false};
  }
}

mkdirSync(out, {recursive: true});
const version = JSON.parse(readFileSync(join(stripe, 'package.json'))).version;
for (const [isForm, entries] of [[false, ANSWERS], [true, REQUESTS]]) {
  for (const [to, module, name] of entries) {
    const writer = new Writer(isForm);
    const root = writer.schema(declared(module, name), true);
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $comment: `${name} of the npm package stripe ${version} (MIT, see LICENSE)`,
      ...root,
      $defs: writer.definitions,
    };
    writeFileSync(join(out, to + '.json'), JSON.stringify(schema, null, 1) + '\n');
  }
}
writeFileSync(join(out, 'LICENSE'), readFileSync(join(stripe, 'LICENSE')));
