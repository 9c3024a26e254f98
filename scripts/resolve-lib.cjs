// Tells the fence what `$lib` means; read by dependency-cruiser, which knows this one form.
const { resolve } = require('node:path');

module.exports = { resolve: { alias: { $lib: resolve(__dirname, '../src/lib') } } };
