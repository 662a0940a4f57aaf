import {
  getVariableValues,
  GraphQLError,
  Kind,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
  // The file that Node gives to everybody who asks for 'graphql': bundlers would take the other build of it, whose errors
  // and schemas are strangers to Payload's.
} from 'graphql/index.js'

/** Lists → documents → a relation → its relation → its name: nothing of ours asks deeper. */
export const deepestQuery = 8

/**
 * `graphQL.validationRules`: refuses queries that nest too deep, which Payload's own cap on complexity does not, and
 * variables that do not fit their types, for which Payload 3.90 fails while it formats the error.
 */
export function limitQueryDepth(args: ExecutionArgs): ValidationRule[] {
  return [depthRule, variablesRule(args)]
}

const depthRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const one of context.getDocument().definitions) {
      if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
    }
    if (depthOf(operation.selectionSet, fragments, new Set()) > deepestQuery) {
      const message = `The query nests deeper than ${deepestQuery} levels.`
      context.reportError(new GraphQLError(message, { extensions: { code: 'request.tooComplex' }, nodes: [operation] }))
    }
  },
})

/** Introspection has a depth of its own and is off in production. A fragment that spreads itself is another rule's error. */
function depthOf(
  set: SelectionSetNode | undefined,
  fragments: Map<string, FragmentDefinitionNode>,
  inside: ReadonlySet<string>,
): number {
  const depths = (set?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, fragments, inside)
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments, inside)
    const name = selection.name.value
    if (inside.has(name)) return 0
    return depthOf(fragments.get(name)?.selectionSet, fragments, new Set([...inside, name]))
  })
  return Math.max(0, ...depths)
}

const variablesRule =
  ({ operationName, schema, variableValues }: ExecutionArgs): ValidationRule =>
  (context) => ({
    OperationDefinition(operation: OperationDefinitionNode) {
      if (operationName && operation.name?.value !== operationName) return
      const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
        maxErrors: 10,
      })
      for (const error of errors ?? []) {
        context.reportError(
          new GraphQLError(error.message, { extensions: { code: 'request.malformed' }, nodes: error.nodes }),
        )
      }
    },
  })
