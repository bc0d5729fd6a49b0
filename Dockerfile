# Builds the API and the site, and runs both as one process on port 3000. Needs DATABASE_URL; see docker-compose.yml.

FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NX_DAEMON=false

# Packages first: they change less often than our own code.
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/contract/package.json libs/contract/
COPY libs/domain/package.json libs/domain/
COPY libs/testing/package.json libs/testing/
COPY libs/ui/package.json libs/ui/
RUN npm ci --no-audit --no-fund

COPY . .
RUN npx nx run-many -t build --output-style=static
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf .nx node_modules/.cache

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production PORT=3000 DATA_FOLDER=/data
# The code belongs to root, so that the process cannot change it; only /data is its own.
COPY --from=build /app ./
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
CMD ["node", "--max-semi-space-size=16", "--heap-growing-percent=100", "apps/api/dist/main.js"]
